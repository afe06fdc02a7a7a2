package org.linkwork.parameter;

/** Every number that the model reads, typed and named in words, rates per week where so named. */
public record Parameters(
    PlaceParameters place,
    LeverParameters levers,
    NeedParameters need,
    WellbeingParameters wellbeing,
    ConsultationParameters consultation,
    TrustParameters trust,
    BeliefParameters belief,
    GpParameters gp,
    ThresholdParameters threshold,
    LinkWorkerParameters linkWorker,
    GroupParameters group,
    WorkforceParameters workforce,
    PrescribingParameters prescribing,
    InstrumentParameters instrument,
    BuddyParameters buddy,
    FeedbackRewardParameters feedbackReward,
    DisincentiveParameters disincentive,
    ReferralPromptsParameters referralPrompts,
    SpaceParameters space,
    SkillsTrainingParameters skillsTraining,
    WholePracticeParameters wholePractice,
    EducationParameters education,
    PatientStoriesParameters patientStories,
    LongTermFundingParameters longTermFunding,
    PriceParameters price) {
  /** Reads the typed view of the values. */
  public static Parameters from(ParameterValues values) {
    return new Parameters(
        RecordBinder.bind(PlaceParameters.class, "place", values),
        LeverParameters.from(values),
        RecordBinder.bind(NeedParameters.class, "need", values),
        RecordBinder.bind(WellbeingParameters.class, "wellbeing", values),
        RecordBinder.bind(ConsultationParameters.class, "consultation", values),
        RecordBinder.bind(TrustParameters.class, "trust", values),
        RecordBinder.bind(BeliefParameters.class, "belief", values),
        RecordBinder.bind(GpParameters.class, "gp", values),
        RecordBinder.bind(ThresholdParameters.class, "threshold", values),
        RecordBinder.bind(LinkWorkerParameters.class, "link_worker", values),
        RecordBinder.bind(GroupParameters.class, "group", values),
        RecordBinder.bind(WorkforceParameters.class, "workforce", values),
        RecordBinder.bind(PrescribingParameters.class, "prescribing", values),
        RecordBinder.bind(InstrumentParameters.class, "instrument", values),
        RecordBinder.bind(BuddyParameters.class, "buddy", values),
        RecordBinder.bind(FeedbackRewardParameters.class, "feedback_reward", values),
        RecordBinder.bind(DisincentiveParameters.class, "disincentive", values),
        RecordBinder.bind(ReferralPromptsParameters.class, "referral_prompts", values),
        RecordBinder.bind(SpaceParameters.class, "space", values),
        RecordBinder.bind(SkillsTrainingParameters.class, "skills_training", values),
        RecordBinder.bind(WholePracticeParameters.class, "whole_practice", values),
        RecordBinder.bind(EducationParameters.class, "education", values),
        RecordBinder.bind(PatientStoriesParameters.class, "patient_stories", values),
        RecordBinder.bind(LongTermFundingParameters.class, "long_term_funding", values),
        RecordBinder.bind(PriceParameters.class, "price", values));
  }
}
