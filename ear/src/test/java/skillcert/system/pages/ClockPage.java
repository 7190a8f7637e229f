package skillcert.system.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import skillcert.system.browser.Window;

/** The page 演示时钟, by which the clock of everybody runs ahead. */
public final class ClockPage {

    private ClockPage() {}

    /** Lets the clock run to the day behind this one, and by a day at least. */
    public static void runBehind(Window window, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(window.today(), day) + 1);
        window.choose("演示时钟");
        window.page().getByLabel("快进天数").fill(String.valueOf(days));
        window.press("快进");
    }
}
