/** Odd towns, odd horizons and interventions that end: everything runs to the end. */
package org.linkwork.edge;
