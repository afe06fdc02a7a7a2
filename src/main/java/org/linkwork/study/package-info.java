/**
 * Studies carried out inside the model, on its own people, as an evaluator would: each {@link
 * org.linkwork.study.StudyDesign} with what really happened beside its figure, and the {@link
 * org.linkwork.study.OpenTarget}s of {@code evidence.md}, read off the worlds ({@link
 * org.linkwork.study.Arm}) that they are measured in.
 */
package org.linkwork.study;
