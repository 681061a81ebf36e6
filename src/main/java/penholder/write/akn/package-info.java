/**
 * A resolution becomes Akoma Ntoso XML as the United Nations writes it (AKN4UN). Start at {@link
 * penholder.write.akn.AknXml}.
 */
package penholder.write.akn;
