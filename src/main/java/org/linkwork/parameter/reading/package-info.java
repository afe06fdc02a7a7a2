/**
 * Reading YAML files strictly: every key and value keeps its line and column, every surprise of
 * YAML 1.1 is refused, and all problems are collected before anything is said.
 */
package org.linkwork.parameter.reading;
