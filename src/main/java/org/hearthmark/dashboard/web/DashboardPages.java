package org.hearthmark.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.shared.web.Csv;
import org.hearthmark.shared.web.Dates;
import org.hearthmark.workflow.LateLoad;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.UnansweredCases;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager's view of the work: how much is open and late at each step, the lists behind the numbers, reassigning. */
@Controller
@RequestMapping("/dashboard")
class DashboardPages {

    private static final int MOST_UNANSWERED = 50;

    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final People people;
    private final List<UnansweredCases> unanswered;
    private final WorkingDays calendar;
    private final Clock clock;

    DashboardPages(
            WorkItems workItems,
            TaskInbox inbox,
            People people,
            List<UnansweredCases> unanswered,
            WorkingDays calendar,
            Clock clock) {
        this.unanswered = unanswered;
        this.workItems = workItems;
        this.inbox = inbox;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    String steps(Model model) {
        model.addAttribute("loads", workItems.loads());
        model.addAttribute("late", workItems.late().stream().map(this::lateStep).toList());
        model.addAttribute(
                "unanswered",
                unanswered.stream()
                        .flatMap(one -> one.waitingLongest(MOST_UNANSWERED).stream())
                        .toList());
        model.addAttribute("now", clock.instant());
        return "dashboard/dashboard";
    }

    /** A step with late work, and for how many working days the worst of it is late. */
    public record LateStep(LateLoad load, int worst) {}

    private LateStep lateStep(LateLoad load) {
        return new LateStep(load, calendar.between(LondonTime.dayOf(load.oldestDue()), LondonTime.today(clock)));
    }

    @GetMapping("/tasks")
    String tasks(TaskSearch search, Model model) {
        var page = workItems.find(search.filter(), PageRequest.of(search.page(), TaskSearch.SIZE));
        model.addAttribute("search", search);
        model.addAttribute("items", page.getContent());
        model.addAttribute("now", clock.instant());
        model.addAttribute("here", search.address("/dashboard/tasks", search.page()));
        model.addAttribute("csv", search.address("/dashboard/tasks.csv", 0));
        model.addAttribute(
                "previousPage", page.hasPrevious() ? search.address("/dashboard/tasks", search.page() - 1) : null);
        model.addAttribute("nextPage", page.hasNext() ? search.address("/dashboard/tasks", search.page() + 1) : null);
        return "dashboard/tasks";
    }

    @GetMapping("/tasks.csv")
    ResponseEntity<String> file(TaskSearch search) {
        var dates = new Dates();
        var csv = new Csv("Task", "Case", "Area", "Provider", "Group", "Who has it", "Since", "Due");
        workItems
                .find(search.filter(), PageRequest.of(0, TaskSearch.MOST_IN_A_FILE))
                .forEach(item -> csv.line(cells(item, dates)));
        return csv.download("tasks.csv");
    }

    @GetMapping("/tasks/{taskId}")
    String task(@PathVariable String taskId, Model model) {
        var item = open(taskId);
        model.addAttribute("item", item);
        model.addAttribute("people", candidates(item));
        return "dashboard/task";
    }

    /** Gives a task to another person of its group; whoever may not do it, because they worked on the case, is refused. */
    @PostMapping("/tasks/{taskId}/reassign")
    String reassign(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String to,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var item = open(taskId);
        try {
            inbox.reassign(taskId, to, me.username());
        } catch (Refusal refusal) {
            model.addAttribute("item", item);
            model.addAttribute("people", candidates(item));
            model.addAttribute("chosen", to);
            model.addAttribute("problem", refusal.title());
            return "dashboard/task";
        }
        flash.addFlashAttribute(
                "done", item.name() + " now belongs to " + people.require(to).name() + ".");
        return "redirect:" + TaskSearch.address("/dashboard/tasks", java.util.Map.of("step", item.step()));
    }

    private WorkItem open(String taskId) {
        return workItems.find(taskId).filter(WorkItem::open).orElseThrow(() -> Refusal.unknown("open task"));
    }

    private List<Person> candidates(WorkItem item) {
        return people.inGroup(item.candidateGroup());
    }

    private static Stream<Object> cells(WorkItem item, Dates dates) {
        return Stream.of(
                item.name(),
                item.reference(),
                item.area(),
                item.providerLabel(),
                item.candidateGroup(),
                item.assignee() == null ? "" : item.assignee(),
                dates.day(item.entered()),
                dates.day(item.due()));
    }
}
