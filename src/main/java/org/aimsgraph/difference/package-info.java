/** What changed between two states of an organisation, or between two editions of a standard. */
package org.aimsgraph.difference;
