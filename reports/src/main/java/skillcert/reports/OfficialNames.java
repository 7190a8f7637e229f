package skillcert.reports;

/**
 * The names as the authority holds them on the issue date. A printed name that equals its official one exactly is exempt
 * from the word check (T-04, T-05); one that merely contains it is not.
 *
 * @param body name in the filing version in force
 * @param occupation name in the catalogue
 * @param workType name in the catalogue, '' when there is none
 */
public record OfficialNames(String body, String occupation, String workType) {}
