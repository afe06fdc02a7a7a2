package org.linkwork.report.page;

import java.util.Optional;
import org.linkwork.parameter.ParameterRegister;

/**
 * What a page can say of how well numbers are known.
 *
 * @param register the parameters and their sources
 * @param ledger results of {@code linkwork sensitivity} on the same question, if there are any
 */
record Assumptions(ParameterRegister register, Optional<PageFolder> ledger) {}
