package org.klimatgap.ghg.contract;

import java.util.Optional;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.ReductionTarget;

/**
 * One goal of a contract, such as 'co2-2030: −80 % by 2030 compared with 2019'.
 *
 * @param id the identifier in the contract file
 * @param title its name, in the municipality's words
 * @param target the level that the goal allows
 * @param interim the interim targets that are to be read from a path, if any
 */
public record ContractGoal(String id, LocalizedText title, ReductionTarget target, Optional<InterimPlan> interim) {}
