package org.linkwork.intervention;

import java.util.Locale;
import org.linkwork.theme.ComB;

/**
 * The fourteen domains of the Theoretical Domains Framework, each under its condition of behaviour
 * (Cane, O'Connor and Michie 2012).
 */
public enum TheoreticalDomain {
  KNOWLEDGE(ComB.CAPABILITY),
  SKILLS(ComB.CAPABILITY),
  MEMORY_ATTENTION_AND_DECISION_PROCESSES(ComB.CAPABILITY),
  BEHAVIOURAL_REGULATION(ComB.CAPABILITY),
  SOCIAL_INFLUENCES(ComB.OPPORTUNITY),
  ENVIRONMENTAL_CONTEXT_AND_RESOURCES(ComB.OPPORTUNITY),
  SOCIAL_OR_PROFESSIONAL_ROLE_AND_IDENTITY(ComB.MOTIVATION),
  BELIEFS_ABOUT_CAPABILITIES(ComB.MOTIVATION),
  OPTIMISM(ComB.MOTIVATION),
  BELIEFS_ABOUT_CONSEQUENCES(ComB.MOTIVATION),
  INTENTIONS(ComB.MOTIVATION),
  GOALS(ComB.MOTIVATION),
  REINFORCEMENT(ComB.MOTIVATION),
  EMOTION(ComB.MOTIVATION);

  private final ComB condition;

  TheoreticalDomain(ComB condition) {
    this.condition = condition;
  }

  /** The condition of behaviour that the domain belongs to. */
  public ComB condition() {
    return condition;
  }

  /** The domain in words. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
