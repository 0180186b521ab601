using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Everything that was handed in together, beside what the register knows of it: what rules look at.</summary>
internal sealed class Submission
{
    private readonly Dictionary<Type, ITableRows> _tables;
    private readonly Dictionary<int, Cooperative> _cooperatives;
    private readonly Dictionary<int, Proposal> _proposals;
    private readonly Dictionary<int, ValueChainModel> _models;
    private IReadOnlyList<FigureDoubt>? _doubts;

    public Submission(IEnumerable<ITableRows> tables, CodeSets codes, ReferencedRows background, DateOnly today)
    {
        _tables = tables.ToDictionary(rows => rows.Row);
        Codes = codes;
        Background = background;
        Today = today;
        _cooperatives = Known(background.Cooperatives, cooperative => cooperative.Id);
        _proposals = Known(background.Proposals, proposal => proposal.Id);
        _models = Known(background.Models, model => model.Id);
    }

    /// <summary>Tables that were handed in.</summary>
    public IEnumerable<ITableRows> Tables => _tables.Values;

    /// <summary>Codes and the keys that they stand for.</summary>
    public CodeSets Codes { get; }

    /// <summary>What the register holds besides.</summary>
    public ReferencedRows Background { get; }

    /// <summary>Today in Viet Nam.</summary>
    public DateOnly Today { get; }

    /// <summary>The cooperative of a key, as handed in, else as the register has it; null when its row can't be read.</summary>
    public Cooperative? Cooperative(int? id) => _cooperatives.GetValueOrDefault(id ?? 0);

    /// <summary>The proposal of a key, as handed in, else as the register has it; null when its row can't be read.</summary>
    public Proposal? Proposal(int? id) => _proposals.GetValueOrDefault(id ?? 0);

    /// <summary>The model of a key, as handed in, else as the register has it; null when its row can't be read.</summary>
    public ValueChainModel? Model(int? id) => _models.GetValueOrDefault(id ?? 0);

    /// <summary>Rows that were handed in, in the order of their sender.</summary>
    public IReadOnlyList<SubmittedRow<TRow>> Rows<TRow>()
        where TRow : class => Table<TRow>()?.Rows ?? [];

    /// <summary>
    /// Rows that were handed in, and those that can't be taken in, of which some fields can be read: for rules about one row, so that what is
    /// wrong in its other fields hides nothing.
    /// </summary>
    /// <param name="fields">The fields that the rule looks at.</param>
    public IEnumerable<SubmittedRow<TRow>> RowsWith<TRow>(params string[] fields)
        where TRow : class => Table<TRow>()?.RowsWith(fields) ?? [];

    /// <summary>Rows of the register of the same owners that the submission does not touch.</summary>
    public IEnumerable<TRow> Untouched<TRow>()
        where TRow : class => Table<TRow>()?.Untouched ?? [];

    /// <summary>Rows that were handed in, and those of the register of the same owners that are not touched.</summary>
    public IEnumerable<TRow> All<TRow>()
        where TRow : class => Rows<TRow>().Select(row => row.Record).Concat(Untouched<TRow>());

    /// <summary>The row of a natural key as the register has it; null when it has none.</summary>
    public TRow? Before<TRow>(string key)
        where TRow : class => Table<TRow>()?.Standing.GetValueOrDefault(key);

    /// <summary>The row of a natural key: as handed in, else as the register has it; null when there is none.</summary>
    public TRow? Find<TRow>(string key)
        where TRow : class => Table<TRow>()?.Find(key);

    /// <summary>Figures of all tables that are probably not what their sender meant.</summary>
    public IReadOnlyList<FigureDoubt> Doubts => _doubts ??= [.. Tables.SelectMany(rows => rows.Doubts(this))];

    private TableRows<TRow>? Table<TRow>()
        where TRow : class => _tables.TryGetValue(typeof(TRow), out var rows) ? (TableRows<TRow>)rows : null;

    private Dictionary<int, TRow> Known<TRow>(IEnumerable<TRow> fromRegister, Func<TRow, int> id)
        where TRow : class
    {
        var known = fromRegister.ToDictionary(id);
        foreach (var row in Rows<TRow>())
            known[id(row.Record)] = row.Record;
        return known;
    }
}
