/**
 * The front door for notebooks and small programs: questions that read as sentences.
 *
 * <p>Entry type: {@link org.klimatgap.Klimatgap}, whose methods are meant for a static import. Every answer is an {@link
 * org.klimatgap.Answer} and hands over the library's own values, so that what is not here is one call away. Stability: may still
 * change before 1.0.
 */
@NullMarked
package org.klimatgap;

import org.jspecify.annotations.NullMarked;
