/**
 * What is typed and what is answered: the commands, their options, progress and mistakes.
 *
 * <p>{@link org.linkwork.cli.LinkworkCommand} is the root; each command is a class of its own.
 * Answers go to standard output, everything said on the way to standard error.
 */
package org.linkwork.cli;
