package skillcert.system;

import static skillcert.system.FormCommand.Again.AS_IT_IS_NOW;
import static skillcert.system.FormCommand.Again.REFUSED;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import skillcert.system.FormCommand.Again;
import skillcert.system.browser.Authenticator;
import skillcert.system.browser.Portal;
import skillcert.system.http.Visitor;
import skillcert.system.upload.FilledTemplate;
import skillcert.system.upload.People;
import skillcert.system.upload.Person;
import skillcert.system.upload.PhotoArchive;
import skillcert.system.upload.Roster;
import skillcert.system.upload.ScoreSheet;

/**
 * Every command of every form of the portal, who sends it, from where, and ({@code field=value | field=value}) with values that are taken, in an order in which each finds what it needs: a
 * school is made, filed, assesses, issues and prints; then rules, keys, accounts and logins. On an installation where
 * others have been before, it makes things of its own beside theirs.
 */
final class FormCommands extends CommandList {

    private static final List<Person> PEOPLE = People.of(501, 3);
    private static final String NEW_PASSWORD = "Another@2026-gd";

    private final String newUnit;
    private final String newLogin;
    private final String word;
    private final List<String> organisations;
    private final int year;

    private FormCommands(Database database, String name, String word, List<String> organisations, int year) {
        super(database);
        this.newUnit = "SCH-" + name.toUpperCase(java.util.Locale.ROOT);
        this.newLogin = name + "1";
        this.word = word;
        this.organisations = organisations;
        this.year = year;
        filing();
        assessment();
        certificates();
        rules();
        keys();
        accounts();
        logins();
    }

    /** Those that are sent twice. */
    static FormCommands twice(Database database) {
        return new FormCommands(
                database,
                "twice",
                "再次",
                List.of("12449999MB00000041", "12449999MB00000054", "12449999MB00000067"),
                2050);
    }

    /** Those that are bent before they are carried out. */
    static FormCommands bent(Database database) {
        return new FormCommands(
                database,
                "bent",
                "歪曲",
                List.of("12449999MB0000007A", "12449999MB0000009G", "12449999MB0000010M"),
                2051);
    }

    private void filing() {
        for (String school : List.of("1", "2", "3")) {
            add(
                    "xitong",
                    () -> "/identity/unit-edit.xhtml",
                    "unit",
                    "save",
                    "code=" + newUnit + school + " | kind=SCHOOL | name=" + word + "示范技工学校" + school
                            + " | place=01 | organisationCode=" + organisations.get(Integer.parseInt(school) - 1));
        }
        add("xitong", () -> "/identity/unit-edit.xhtml?code=" + newUnit + "1", "unit", "save", "contact=王老师");
        for (String school : List.of("1", "2", "3")) {
            apply(school);
        }
        add("sheng1", () -> approval("FILING"), "decision", "withdraw");
        apply("3");
        add("sheng2", () -> approval("FILING"), "decision", "claim");
        add("sheng2", () -> approval("FILING"), "decision", "release");
        add("sheng2", () -> approval("FILING"), "decision", "giveBack", "reason=请补充地址");
        add(
                "sheng1",
                () -> "/filing/enter.xhtml?corrects=" + last("select max(id) from filing"),
                "filing",
                "enter",
                "address=广东省广州市学府路 3 号");
        add("sheng2", () -> approval("FILING"), "decision", "refuse", "reason=材料不齐");
        add("sheng2", () -> approval("FILING"), "decision", "approve", "reason=同意");
        add(
                "sheng2",
                () -> "/approval/bulk.xhtml?pick="
                        + last("select max(id) from approval_request where kind = 'FILING' and state = 'PENDING'"),
                "bulk",
                "approve",
                "reason=同意");
    }

    private void apply(String school) {
        add(
                "sheng1",
                () -> "/filing/enter.xhtml",
                "filing",
                "enter",
                form -> Map.of(
                        "unitCode",
                        newUnit + school,
                        "name",
                        word + "示范技工学校" + school,
                        "organisationCode",
                        "12449999MB0000008D",
                        "place",
                        "01",
                        "address",
                        "广东省广州市学府路 1 号",
                        "siteName",
                        "考点" + school,
                        "siteAddress",
                        "广东省广州市学府路 1 号实训楼",
                        "range",
                        form.field("range").options().get(0)));
    }

    private void assessment() {
        add(
                "nanyue1",
                () -> "/assessment/plan.xhtml",
                "batch",
                "plan",
                form -> Map.of(
                        "title", word + " 名册",
                        "occupation", scope("occupation_row_id"),
                        "level", scope("level")));
        Person faulty = new Person("再次错误", "449999200401010010", "10000000999");
        upload("roster", AS_IT_IS_NOW, () -> roster("roster.xlsx", PEOPLE));
        add(
                "nanyue1",
                visitor -> visitor.send(upload(visitor, "roster", roster("faulty.xlsx", List.of(faulty)))),
                "roster-marked",
                "load");
        upload("photos", AS_IT_IS_NOW, () -> file(file -> PhotoArchive.of(file, PEOPLE), "photos.zip"));
        add(
                "nanyue1",
                visitor -> visitor.send(upload(visitor, "scores", scores(visitor, false))),
                "scores-marked",
                "load");
        all.add(new FormCommand(
                "nanyue1",
                "scores",
                "send",
                visitor -> {
                    scores(visitor, true);
                    return visitor.get(batch());
                },
                form -> Map.of(),
                Map.of("file", FILES.resolve("scores.xlsx")),
                AS_IT_IS_NOW));
        add("nanyue1", this::batch, "notice-form", "submit");
        add("nanyue1", () -> "/policy/clock.xhtml", "clock", "advance", "days=20");
        add("nanyue2", () -> approval("RESULT_LIST"), "decision", "approve", "reason=公示期满，同意");
        add("nanyue2", this::batch, "issue", "issue");
        add("nanyue1", this::batch, "print", "order");
        add("zhizheng1", () -> "/printing/view.xhtml?id=" + last("select max(id) from print_job"), "job", "make");
    }

    private void certificates() {
        again(
                "nanyue1",
                () -> "/assessment/reveal.xhtml?no=1&id=" + last("select max(id) from batch"),
                "reveal",
                "do",
                AS_IT_IS_NOW,
                "reason=核对证件");
        again(
                "nanyue1",
                () -> "/ledger/view.xhtml?number=" + last("select max(number) from certificate"),
                "reveal",
                "do",
                AS_IT_IS_NOW,
                "reason=核对证件");
    }

    private void rules() {
        for (String setting : List.of("90", "91")) {
            add(
                    "anquan",
                    () -> "/policy/parameters.xhtml",
                    "parameter",
                    "propose",
                    "name=printing.tray.sheets | validFrom=2098-01-01 | setting=" + setting
                            + " | citation=平台默认：每个印制文件的张数");
        }
        add("anquan", () -> approval("PARAMETER_SET"), "decision", "withdraw");
        add(
                "anquan",
                () -> "/policy/calendar.xhtml?year=" + year,
                "calendar",
                "propose",
                "number=国办发明电〔" + (year - 1) + "〕1号 | title=国务院办公厅关于" + year + "年部分节假日安排的通知 | lines=" + year
                        + "-01-03,休,元旦");
        add(
                "sheng2",
                () -> "/policy/announce.xhtml",
                "announce",
                "publish",
                "title=再次公告 | content=请各校注意。 | until=2099-01-01");
        add("nanyue1", () -> announcement(), "reading", "read");
        add("sheng2", () -> announcement(), "reading", "withdraw");
        add(
                "sheng1",
                () -> "/policy/local-notice.xhtml",
                "notice",
                "add",
                "number=粤人社再〔2026〕1号 | title=关于再次的通知 | issuedOn=2026-11-01 | validFrom=2026-11-01 | clauses=一 总则");
        add(
                "sheng1",
                () -> "/policy/document.xhtml?code="
                        + last("select code from policy_document d where kind = 'LOCAL' and not exists"
                                + " (select 1 from policy_document_end e where e.code = d.code)"),
                "ending",
                "end",
                "endedOn=2099-01-01 | reason=期满");
        add("shenji", () -> "/audit/verify.xhtml", "verify", "now");
        add("shenji", () -> "/audit/verify.xhtml", "verify", "heads");
    }

    private void keys() {
        add("anquan", () -> "/administration/keys.xhtml", "rotation", "rotate", "purpose=DOCUMENT | reason=轮换");
        add("anquan", () -> "/administration/keys.xhtml", "master", "prepare", "masterReason=到期");
        add("anquan", () -> "/administration/keys.xhtml", "master", "change");
        add("xitong", () -> job("RUNNING", "a"), "steering", "pause");
        add("xitong", () -> job("PAUSED", "b"), "steering", "cancel");
        add("xitong", () -> job("PAUSED", "c"), "steering", "resume");
    }

    private void accounts() {
        add(
                "xitong",
                () -> "/identity/account-new.xhtml",
                "account",
                "create",
                "login=" + newLogin + " | unitCode=SCH-NANYUE | name=再次甲");
        Supplier<String> account = () -> "/identity/account.xhtml?login=" + newLogin;
        add("xitong", account, "change", "save", "name=" + word + "乙");
        add("xitong", account, "access", "disable");
        add("xitong", account, "access", "enable");
        add("xitong", account, "access", "reset");
        add(
                "xitong",
                () -> {
                    write("update credential set locked_until = '2099-01-01' where login = ?", newLogin);
                    return account.get();
                },
                "access",
                "unlock");
        add("anquan", account, "grant", "do", "role=SCHOOL_SUPERVISOR | grantReason=任命");
        add(
                "anquan",
                account,
                "withdraw",
                "do",
                form -> Map.of("withdrawn", form.field("withdrawn").options().get(1), "withdrawalReason", "岗位调整"));
        add(
                "anquan",
                () -> {
                    write(
                            "update credential c join credential other on other.login = 'zhizheng1'"
                                    + " set c.totp_secret = other.totp_secret, c.totp_enrolled_at = '2026-01-01' where c.login = ?",
                            newLogin);
                    return "/identity/access.xhtml?login=" + newLogin;
                },
                "reset",
                "act");
        add("xitong", () -> "/identity/unit.xhtml?code=" + newUnit + "3", "closing", "close", "reason=合并");
        add("xitong", () -> "/identity/unit.xhtml?code=" + newUnit + "3", "closing", "reopen");
    }

    private void logins() {
        all.add(new FormCommand(
                "zhizheng1",
                "renew",
                "make",
                visitor -> visitor.get("/identity/factor.xhtml"),
                form -> Map.of(
                        "code",
                        Authenticator.next(Authenticator.secret("zhizheng1").orElseThrow())),
                Map.of(),
                REFUSED));
        add(
                "zhizheng2",
                () -> "/identity/password.xhtml",
                "password",
                "change",
                "present=" + Portal.PASSWORD + " | fresh=" + NEW_PASSWORD + " | again=" + NEW_PASSWORD);
        add(
                "anquan",
                () -> "/identity/online.xhtml",
                "end",
                "one",
                form -> Map.of("session", last("select max(id) from login_session where login = 'zhizheng2'")));
        add("zhidao1", () -> "/identity/sessions.xhtml", "sessions", "end");
        again("zhidao1", () -> "/identity/sessions.xhtml", "sessions", "all", AS_IT_IS_NOW, "");
    }

    private String approval(String kind) {
        return "/approval/view.xhtml?id="
                + last("select max(id) from approval_request where state in ('PENDING', 'RETURNED') and kind = '" + kind
                        + "'");
    }

    /** Of the newest item in the range of the school. */
    private String scope(String column) {
        return last("select s." + column + " from scope_item s join body b on b.id = s.body_id"
                + " where b.unit_code = 'SCH-NANYUE' order by s.id desc limit 1");
    }

    private String announcement() {
        return "/policy/announcement.xhtml?id=" + last("select max(id) from announcement");
    }

    private String batch() {
        return "/assessment/batch.xhtml?id=" + last("select max(id) from batch where unit_code = 'SCH-NANYUE'");
    }

    /** A job that somebody holds: no work of the product is long enough to be caught at it. */
    private String job(String state, String subject) {
        // a form that is attacked is opened more than once
        String open = last("select max(id) from job where open_work = 'KEY_REWRAP " + newUnit + subject + "'");
        if (!open.equals("null")) {
            return "/jobs/view.xhtml?id=" + open;
        }
        write(
                "insert into job (kind, subject, title, state, started_by, unit_code, done, total, node, ordered_at,"
                        + " started_at, heartbeat_at, result, failure, version) values ('KEY_REWRAP', ?, '再次任务', ?, 'xitong',"
                        + " 'GD', 0, 0, 'nobody', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), '', '', 0)",
                newUnit + subject,
                state);
        return "/jobs/view.xhtml?id=" + last("select max(id) from job");
    }

    private Path roster(String name, List<Person> people) {
        return file(file -> Roster.right(FILES.resolve("roster-template.xlsx"), file, people), name);
    }

    private Path scores(Visitor visitor, boolean right) {
        Path template = FILES.resolve("scores-template.xlsx");
        visitor.load(
                "/assessment/template?what=scores&id="
                        + last("select max(id) from batch where unit_code = 'SCH-NANYUE'"),
                template);
        return right
                ? file(file -> ScoreSheet.allPassed(template, file), "scores.xlsx")
                : file(
                        file -> new FilledTemplate(template)
                                .text(2, "理论成绩", "很好")
                                .save(file),
                        "bad-scores.xlsx");
    }

    private void upload(String form, Again again, Supplier<Path> file) {
        all.add(new FormCommand(
                "nanyue1",
                form,
                "send",
                visitor -> {
                    visitor.load(
                            "/assessment/template?what=roster&id=" + batch().replaceFirst(".*=", ""),
                            FILES.resolve("roster-template.xlsx"));
                    file.get();
                    return visitor.get(batch());
                },
                shown -> Map.of(),
                Map.of("file", FILES.resolve(form.equals("photos") ? "photos.zip" : "roster.xlsx")),
                again));
    }

    private Visitor.Sending upload(Visitor visitor, String form, Path file) {
        return Visitor.sending(visitor.get(batch()).form(form), "send", Map.of(), Map.of("file", file));
    }

    /** Gives back to the demonstration account the password it had. */
    void restore(String hash) {
        write("update credential set password_hash = ?, must_change = 0 where login = 'zhizheng2'", hash);
    }

    /** How the password of the account is kept that changes it. */
    String passwordHash() {
        return last("select password_hash from credential where login = 'zhizheng2'");
    }
}
