using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>A list as an operation asked for it, whose rows are read as values instead of objects.</summary>
public interface ITableOfList : IAskedTable
{
    /// <summary>Name of the list.</summary>
    string Name { get; }

    /// <summary>The fields of rows that were selected, each as a path such as <c>cooperative.code</c>.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>How many of the first rows are wanted; null for all.</summary>
    int? First { get; }

    /// <summary>Filter and order as text, equal for equal ones.</summary>
    string Question { get; }

    /// <summary>The columns of the selected fields.</summary>
    /// <param name="language">Language of names.</param>
    /// <exception cref="NoColumn">A field has no value that a table can hold.</exception>
    IReadOnlyList<ListColumn> Columns(Language language);

    /// <summary>Counts all rows, and checks the filter.</summary>
    /// <param name="cancellationToken">Ends the counting.</param>
    /// <exception cref="GraphQL.ExecutionError">The filter names what does not exist, for instance a code.</exception>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>Reads the wanted rows one after the other, a value for each column; they were counted before.</summary>
    /// <param name="columns">Some of <see cref="Columns"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IEnumerable<object?[]> Read(IReadOnlyList<ListColumn> columns, CancellationToken cancellationToken);
}
