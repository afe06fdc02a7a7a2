/** Lessons as files: sliders, steps, and the notes for the teacher. */
package org.linkwork.teach.lesson;
