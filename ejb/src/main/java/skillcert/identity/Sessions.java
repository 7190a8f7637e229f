package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.CredentialRepository;
import skillcert.identity.control.SessionEnding;
import skillcert.identity.control.SessionRepository;
import skillcert.identity.control.SignInRules;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;

/**
 * The door for what happens between a right password and the end of the login. Every request asks {@link #visit}, so that
 * whatever ends a login binds at the next request, on every node, whoever holds the cookie.
 */
@Stateless
public class Sessions {

    private static final int TOKEN_BYTES = 32;
    private static final Duration SEEN_EVERY = Duration.ofSeconds(10);
    private static final int LONGEST_BROWSER = 200;
    private static final int LONGEST_ADDRESS = 64;

    @Inject
    private SessionRepository sessions;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CredentialRepository credentials;

    @Inject
    private SessionEnding ending;

    @Inject
    private SignInRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Begins a login whose password was right.
     *
     * @param actor who
     * @param address where from
     * @param browser what it calls itself; anything, or null
     * @return the token that the browser's session carries; the database knows its hash only
     */
    @Permitted
    public String begin(Actor actor, String address, String browser) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        sessions.add(new LoginSession(
                SessionRepository.hash(token),
                actor.login(),
                fitting(address, LONGEST_ADDRESS),
                fitting(browser, LONGEST_BROWSER),
                clock.realInstant()));
        return token;
    }

    private static String fitting(String text, int most) {
        String line = text == null ? "-" : text.replaceAll("[^\\x20-\\x7E]", "?");
        return line.length() <= most ? line : line.substring(0, most);
    }

    /**
     * One request of a login. The first one that owes nothing more lets it in, which ends the oldest login of the account
     * if there are too many; before, a known password alone could throw its owner out.
     *
     * @param token of the login, or null
     * @param background whether the browser asks by itself: that is no sign of a person
     * @return empty when the login has ended or ends now
     */
    public Optional<Visit> visit(String token, boolean background) {
        Optional<LoginSession> found = token == null ? Optional.empty() : sessions.find(token);
        if (found.isEmpty() || found.get().ended()) {
            return Optional.empty();
        }
        LoginSession session = found.get();
        Instant now = clock.realInstant();
        Optional<Account> account = accounts.find(session.login()).filter(Account::enabled);
        Optional<SessionEnd> over = account.isEmpty()
                ? Optional.of(SessionEnd.DISABLED)
                : session.overAt(now, rules.idle(), rules.longest());
        if (over.isPresent()) {
            ending.end(Actor.SYSTEM, session, over.get(), now);
            return Optional.empty();
        }
        Actor actor = account.get().actor(clock.today());
        Credential credential = credentials.find(session.login()).orElseThrow();
        SignInStep owed = rules.owed(credential, session, actor.rights(), now);
        boolean seen =
                !background && Duration.between(session.lastSeenAt(), now).compareTo(SEEN_EVERY) > 0;
        if (seen) {
            sessions.see(session, now);
        }
        if (owed == SignInStep.DONE && !session.admitted()) {
            admit(actor, session, now);
        }
        Instant ends = seen
                ? earlier(now.plus(rules.idle()), session.startedAt().plus(rules.longest()))
                : session.endsAt(rules.idle(), rules.longest());
        return Optional.of(new Visit(actor, owed, Duration.between(now, ends), session.id()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void admit(Actor actor, LoginSession session, Instant now) {
        Credential credential = credentials.lock(actor.login());
        if (!sessions.admit(session, now)) {
            return;
        }
        credential.logIn(now);
        List<LoginSession> others = sessions.live(actor.login(), rules, now).stream()
                .filter(live -> live.admitted() && live.id() != session.id())
                .toList();
        others.stream()
                .skip(rules.mostSessions() - 1L)
                .forEach(oldest -> ending.end(Actor.SYSTEM, oldest, SessionEnd.TOO_MANY, now));
        audit.record(actor.inRequest(session.address(), "-"), AuditEvent.ACCOUNT_LOGIN, actor.login(), "");
    }

    /** Signs out: ends this login. Without one nothing happens. */
    public void signOut(String token) {
        if (token == null) {
            return;
        }
        sessions.find(token).ifPresent(session -> accounts.find(session.login())
                .ifPresent(account ->
                        ending.end(account.actor(clock.today()), session, SessionEnd.SIGNED_OUT, clock.realInstant())));
    }

    /** Why this login has ended, if it has and is known. */
    public Optional<SessionEnd> findEnd(String token) {
        return token == null ? Optional.empty() : sessions.find(token).flatMap(LoginSession::endReason);
    }
}
