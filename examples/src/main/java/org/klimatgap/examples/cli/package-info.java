/**
 * The command line: the finished section, the check of a file, the explanation of a figure, the comparison of all
 * municipalities, the rates of a carbon budget.
 *
 * <p>Entry type: {@link org.klimatgap.examples.cli.Klimatgap}. It only calls the library's public API, so that each
 * command is also an example of embedding. Exit status: 0 done, 1 the data or the contract is wrong, 2 wrong usage. Stability: the commands are meant to
 * stay; the classes are no library.
 */
@NullMarked
package org.klimatgap.examples.cli;

import org.jspecify.annotations.NullMarked;
