package org.klimatgap.ghg.contract;

import org.klimatgap.ghg.inventory.EmissionsAccount;

/**
 * The emissions that a goal is judged by, such as 'transport in Alvesta, until 2023'.
 *
 * @param emissions the account, or the sectors of it that the goal is for
 * @param currentYear the last year that counts
 */
record JudgedAccount(EmissionsAccount emissions, int currentYear) {}
