/** Measures of speed with JMH; see the module's README for how to run them and what was measured. */
@NullMarked
package org.klimatgap.benchmarks;

import org.jspecify.annotations.NullMarked;
