/**
 * Linkwork: the UK social prescribing pathway, person by person and week by week.
 *
 * <h2>Where to begin</h2>
 *
 * <ol>
 *   <li>{@link org.linkwork.pathway.Phase}: the week, in twelve steps. Everything else hangs on it.
 *   <li>{@link org.linkwork.practice.Consultation}: ten minutes between a patient and a GP, and the
 *       chain of conditions behind an offer.
 *   <li>{@link org.linkwork.patient.Motivation}: the three thresholds at which patients agree, turn
 *       up and keep coming.
 *   <li>{@link org.linkwork.practice.LinkWorkerMeeting} and {@link
 *       org.linkwork.community.Matching}: from a waiting list to a group that fits.
 *   <li>{@link org.linkwork.community.GroupSessions}, {@link org.linkwork.community.Funding} and
 *       {@link org.linkwork.patient.Belonging}: what a group gives, what it lives on, and what its
 *       end takes away.
 *   <li>{@link org.linkwork.practice.Feedback}: how what happened comes back to those who refer.
 *   <li>{@link org.linkwork.intervention.Intervention}: what planners can change.
 *   <li>{@link org.linkwork.chance.Draws} and {@link org.linkwork.chance.Decision}: luck that is
 *       looked up, so that the same people can be compared in two worlds.
 *   <li>{@link org.linkwork.experiment.Comparison}: two worlds, person by person.
 *   <li>{@link org.linkwork.sweep.ExperimentSweep} and {@link org.linkwork.store.ResultStore}: many
 *       worlds, none of them lost.
 * </ol>
 *
 * <p>{@code src/docs/model-description.md} holds every equation; {@code src/docs/decisions} says
 * why things are as they are.
 *
 * <h2>Which package may use which</h2>
 *
 * <p>Arrows point one way, and a test holds them to it:
 *
 * <pre>
 * cli -> story, report -> bottleneck, bundle, sensitivity -> sweep -> store -> design -> analysis
 *     -> experiment -> pathway -> intervention -> world -> practice -> community -> patient
 *     -> setting -> record -> scenario -> parameter -> theme
 * </pre>
 *
 * <p>A package uses only what stands further right, and {@code chance}, which uses nothing. Only
 * {@code pathway} knows MASON, only {@code report} draws pictures, only {@code store} knows the
 * database, only {@code experiment} copies worlds, and only {@code parameter}, {@code scenario} and
 * {@code design} read YAML.
 */
package org.linkwork;
