using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tables;

/// <summary>A table that may be handed in: how its rows become records of the register.</summary>
/// <typeparam name="TRow">A record of the register.</typeparam>
public abstract class ImportTable<TRow> : IImportTable
    where TRow : class
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public TableSchema Schema => TableSchemas.Named(Name);

    /// <summary>By what the rows of the register are found that may be those of a submission.</summary>
    public abstract ICorrectableRows<TRow> Owner { get; }

    /// <summary>Which of its rows describe the same thing at other times; null when their figures are not compared.</summary>
    public virtual FigureSeries<TRow>? Series => null;

    /// <summary>The record that a row states; its key inside the register is 0 until <see cref="WithId"/>.</summary>
    public abstract TRow Read(RowValues row);

    /// <summary>Natural key of a record: what its schema names as the primary key, with blanks between.</summary>
    public abstract string KeyOf(TRow row, CodeSets codes);

    /// <summary>The record with a key inside the register; the same record when its key has several parts.</summary>
    public virtual TRow WithId(TRow row, int id) => row;

    /// <summary>What is usual for figures of others like those of its rows; null when they are not compared.</summary>
    internal virtual IFigurePeers<TRow>? PeersIn(Submission submission) => null;

    /// <summary>Rows of a province and year; none of tables that have no years.</summary>
    internal virtual IQueryable<TRow>? OfKeySet(RegisterContext register, KeySet set) => null;

    internal async Task<List<TRow>> OfKeySetAsync(RegisterContext register, KeySet set, CancellationToken cancellationToken) =>
        OfKeySet(register, set) is { } rows ? await rows.ToListAsync(cancellationToken) : [];

    /// <summary>Completes parts of a whole that lost a hundredth when two decimals were kept; what is too far off is left to the rules.</summary>
    /// <param name="rows">Rows that were handed in.</param>
    /// <param name="untouched">Rows of the register of the same owners.</param>
    /// <returns>Place, column, part and record of each row that is completed.</returns>
    internal virtual IEnumerable<(int Place, string Field, (decimal Before, decimal After) Part, TRow Record)> Settle(
        IReadOnlyList<TRow> rows,
        IEnumerable<TRow> untouched
    ) => [];

    bool IImportTable.HasKeySets(RegisterContext register, KeySet set) => OfKeySet(register, set) is not null;

    ITableRows IImportTable.Collect(CodeSets codes) => new TableRows<TRow>(this, codes);
}
