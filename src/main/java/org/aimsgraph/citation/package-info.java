/** Finds what texts cite of the catalogued standards, and tells where a citation is wrong. */
package org.aimsgraph.citation;
