/** A resolution or a comparison becomes a file: what all formats share. */
package penholder.write;
