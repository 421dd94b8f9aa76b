/**
 * The climate contract's section 5.1 as data, and all its figures computed.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.contract.ClimateContract}; its {@link
 * org.klimatgap.ghg.contract.ContractAssessment} holds every baseline, target, gap and warning, each traced. Files are
 * read, and texts written, elsewhere. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Goals whose year has
 * passed", "Goals that contradict each other", "Carbon budgets of an account", "Published figures".
 */
@NullMarked
package org.klimatgap.ghg.contract;

import org.jspecify.annotations.NullMarked;
