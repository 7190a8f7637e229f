/**
 * What can be checked without the server: the form of signed files, and a program that checks them. Nothing here needs
 * more than this module and Bouncy Castle; keep it so, or nobody outside can check anything.
 */
package skillcert.audit.offline;
