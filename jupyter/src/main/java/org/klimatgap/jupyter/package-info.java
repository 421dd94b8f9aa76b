/**
 * Tables and charts in Java notebooks.
 *
 * <p>Kernels find {@link org.klimatgap.jupyter.RapaioDisplays} (rapaio-jupyter-kernel) and {@link
 * org.klimatgap.jupyter.JJavaDisplays} (JJava) in {@code META-INF/services}; nobody calls them. Entry type: {@link
 * org.klimatgap.jupyter.NotebookHtml}, which decides what a value looks like. Stability: may still change before 1.0.
 */
@NullMarked
package org.klimatgap.jupyter;

import org.jspecify.annotations.NullMarked;
