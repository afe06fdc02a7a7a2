package org.linkwork.record;

/** One thing that weighs for or against a patient at a motivational threshold, in log-odds. */
public enum Term {
  STARTING_POINT("where most people start"),
  TRUST_IN_GP("trust in the GP"),
  FEELING_HEARD("feeling heard"),
  NEED("need"),
  FIT("fit of the group"),
  LOW_MOOD("low mood"),
  STIGMA("stigma"),
  ATMOSPHERE("atmosphere of the practice"),
  SEX("women agree a little more often"),
  DRIVE("the patient's own drive"),
  TRUST_IN_LINK_WORKER("trust in the link worker"),
  TRAVEL("travel"),
  FEE("fee"),
  LABEL("the label on the group"),
  ANXIETY("anxiety"),
  COMPANY("someone to go with"),
  WAIT("weeks waited"),
  HABIT("habit"),
  COHESION("how the group holds together"),
  RECENT_CHANGE("feeling better or worse of late"),
  SURVEYS("forms to fill in"),
  STORIES("what others told of it");

  private final String label;

  Term(String label) {
    this.label = label;
  }

  /** The term in words. */
  public String label() {
    return label;
  }
}
