/**
 * The United Nations' own XML (Akoma Ntoso, AKN4UN) becomes a Resolution. Start at {@link
 * penholder.read.akn.AknReader}.
 */
package penholder.read.akn;
