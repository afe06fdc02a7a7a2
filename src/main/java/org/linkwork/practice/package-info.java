/**
 * General practice: ten minutes between a patient and a GP, the link worker's hour, and the people
 * who do this work, tire of it and leave.
 */
package org.linkwork.practice;
