/**
 * A group and what it owns or controls over time, and the part of each unit's emissions that is the group's.
 *
 * <p>Entry types: {@link org.klimatgap.ghg.organisation.Organisation}, a tree of units with stakes, and {@link
 * org.klimatgap.ghg.organisation.Consolidation}, the share of a unit in a year by one approach of the GHG Protocol Corporate
 * Standard (ch. 3). This package knows no emissions and reads no files. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.organisation;

import org.jspecify.annotations.NullMarked;
