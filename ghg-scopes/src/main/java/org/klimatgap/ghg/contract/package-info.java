/**
 * The climate contract's section 5.1 as data, and all its figures computed.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.contract.ClimateContract}; its {@link
 * org.klimatgap.ghg.contract.ContractAssessment} holds every baseline, target, gap and warning, each traced. Files are
 * read, and texts written, elsewhere. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.contract;

import org.jspecify.annotations.NullMarked;
