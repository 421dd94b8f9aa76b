/**
 * A group and what it owns or controls over time, and the part of each unit's emissions that is the group's.
 *
 * <p>Entry types: {@link org.klimatgap.ghg.organisation.Organisation}, a tree of units with stakes, and {@link
 * org.klimatgap.ghg.organisation.Consolidation}, the share of a unit in a year by one approach of the GHG Protocol Corporate
 * Standard (ch. 3). This package knows no emissions and reads no files. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "The part of a unit
 * that is the group's", "A year inside which ownership changes".
 */
@NullMarked
package org.klimatgap.ghg.organisation;

import org.jspecify.annotations.NullMarked;
