package skillcert.web.list;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.web.frame.Texts;

/**
 * A list as the tag {@code s:list} shows it. A page bean makes it of the columns and of the door's query; the rest, filters,
 * sort, paging, count and export, is the same for every list of the portal.
 *
 * @param <T> the record of a row
 */
public final class ListView<T> {

    private final String name;
    private final List<ListColumn<T>> columns;
    private final Function<ListQuery, ListPage<T>> door;
    private final ListAddress address;
    private Function<T, Object> pick;
    private RowAct<T> act;
    private ListPage<T> page;

    /**
     * @param name of the list in the texts: {@code list.NAME.COLUMN}
     * @param kept names of request parameters that belong to the page and stay in every address
     * @param columns in the order of the screen
     * @param door gives one page of the list
     */
    public ListView(String name, Set<String> kept, List<ListColumn<T>> columns, Function<ListQuery, ListPage<T>> door) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.door = door;
        this.address = ListAddress.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                keys(ListColumn::filterable),
                keys(ListColumn::sortable),
                kept);
    }

    private Set<String> keys(Function<ListColumn<T>, Boolean> which) {
        return columns.stream().filter(which::apply).map(ListColumn::key).collect(Collectors.toSet());
    }

    /**
     * Lets rows be ticked, to do something with several at once.
     *
     * @param picked what the form sends for a row, as the parameter {@code pick}; null for a row that cannot be ticked
     */
    public ListView<T> picking(Function<T, Object> picked) {
        pick = picked;
        return this;
    }

    /**
     * Gives each row a button that sends a form of the page.
     *
     * @param form id of the form
     * @param button name of its command, which the row's number is sent under
     * @param label key of the text on the button
     * @param number what is sent for a row
     */
    public ListView<T> acting(String form, String button, String label, Function<T, Object> number) {
        act = new RowAct<>(form, button, label, number);
        return this;
    }

    /** What the button of each row does, or null when rows have none. */
    public RowAct<T> getAct() {
        return act;
    }

    /** Whether any row of this page can be ticked. */
    public boolean isPicking() {
        return pick != null && getRows().stream().anyMatch(row -> pick.apply(row) != null);
    }

    /** What the form sends for a row that is ticked, or null. */
    public Object pick(T row) {
        return pick.apply(row);
    }

    /** The view action of a list page: reads the page of the list, or sends the whole list when {@code csv} is asked. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (!external.getRequestParameterMap().containsKey("csv")) {
            page();
            return;
        }
        CDI.current().select(ListJournal.class).get().taken(name, page().count());
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        new CsvExport<>(columns.stream().map(this::title).toList(), columns, door)
                .write(address.query(), external.getResponseOutputStream());
        faces.responseComplete();
    }

    /** The columns, for the heads of the table. */
    public List<ListColumn<T>> getColumns() {
        return columns;
    }

    /** What the head of a column says. */
    public String title(ListColumn<T> column) {
        return Texts.of("list." + name + "." + column.key());
    }

    /** The rows of this page. */
    public List<T> getRows() {
        return page().rows();
    }

    /** What is typed in the filter of a column. */
    public String filter(ListColumn<T> column) {
        return address.filters().getOrDefault(column.key(), "");
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !address.filters().isEmpty();
    }

    /** Whether the list has a filter at all. */
    public boolean isFilterable() {
        return columns.stream().anyMatch(ListColumn::filterable);
    }

    /** {@code ascending}, {@code descending} or {@code none}: the value of {@code aria-sort}. */
    public String order(ListColumn<T> column) {
        if (!column.key().equals(address.sort())) {
            return "none";
        }
        return address.descending() ? "descending" : "ascending";
    }

    /** The address, the parameters of the page and the addresses it leads to. */
    public ListAddress getAddress() {
        return address;
    }

    /** The value of the {@code sort} parameter as it is, so that the filter form keeps it. */
    public String getSort() {
        return address.sort() == null ? "" : (address.descending() ? "-" : "") + address.sort();
    }

    /** The address of the next page, or null on the last one. */
    public String getNext() {
        return page().next() == null ? null : address.at(page().next());
    }

    /** The address of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous() == null ? null : address.at(page().previous());
    }

    /** The address of the first page, or null when it is this one. */
    public String getFirst() {
        return address.after() == null ? null : address.at(null);
    }

    /** The address that sorts by a column. */
    public String sortedBy(ListColumn<T> column) {
        return address.sortedBy(column.key());
    }

    /** The address of the list without filters. */
    public String getCleared() {
        return new ListAddress(address.fixed(), Map.of(), address.sort(), address.descending(), null, address.size())
                .encode();
    }

    /** The numbers of rows a page may have, rising. */
    public List<Integer> getSizes() {
        return ListAddress.SIZES.stream().sorted().toList();
    }

    /** The address of the whole list as a file. */
    public String getCsv() {
        String first = address.at(null);
        return first.length() > 1 ? first + "&csv=1" : "?csv=1";
    }

    /** How many rows there are, in words; counting stops at 10,000. */
    public String getCount() {
        return page().countCapped() ? Texts.of("list.count.capped") : Texts.of("list.count", page().count());
    }

    private ListPage<T> page() {
        if (page == null) {
            page = door.apply(address.query());
        }
        return page;
    }
}
