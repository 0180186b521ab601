using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>A list as an operation asked for it, whose rows are read as values instead of objects.</summary>
public interface ITableOfList
{
    /// <summary>Name of the list.</summary>
    string Name { get; }

    /// <summary>The fields of rows that were selected, each as a path such as <c>cooperative.code</c>.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>Filter and order as text, equal for equal ones.</summary>
    string Question { get; }

    /// <summary>The columns of the selected fields.</summary>
    /// <param name="language">Language of names.</param>
    /// <exception cref="NoColumn">A field has no value that a table can hold.</exception>
    IReadOnlyList<ListColumn> Columns(Language language);

    /// <summary>Counts the rows, and checks the filter.</summary>
    /// <param name="cancellationToken">Ends the counting.</param>
    /// <exception cref="GraphQL.ExecutionError">The filter names what does not exist, for instance a code.</exception>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>Reads the rows one after the other, a value for each column; they were counted before.</summary>
    /// <param name="columns">Some of <see cref="Columns"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IEnumerable<object?[]> Read(IReadOnlyList<ListColumn> columns, CancellationToken cancellationToken);
}
