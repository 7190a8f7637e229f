/** Invented people and the files a school would upload for them: rosters, results, photos, and files that must be refused. */
package skillcert.system.upload;
