/**
 * Uploaded and printed files: kept once by the hash of their plain bytes, typed by their content and not by their name,
 * sealed with the DOCUMENT key (I11, I14), never changed and never removed. What a file is for is known to the capability
 * that keeps its hash.
 */
package skillcert.document;
