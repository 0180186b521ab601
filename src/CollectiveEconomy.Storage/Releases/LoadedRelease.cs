using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Cubes.Engines;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A release in memory, ready for questions from many callers at once.</summary>
public sealed class LoadedRelease : IDisposable
{
    /// <summary>How many cells are computed at the most to choose from, for each that may be shown.</summary>
    public const int ComputedPerShown = 10;

    private readonly DuckDBConnection _duck;
    private readonly ReleaseFolder _folder;
    private readonly DuckDBEngine _sql;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, Code>> _codes;
    private readonly ILookup<string, (int Year, IReadOnlyDictionary<string, Code> Codes)> _earlier;
    private readonly IReadOnlyCollection<Cube> _cubes;
    private readonly IReadOnlyDictionary<string, CubeExtent> _extents;

    internal LoadedRelease(
        Release release,
        IReadOnlyCollection<Cube> cubes,
        IReadOnlyDictionary<string, CubeExtent> extents,
        IEnumerable<Code> codes,
        IReadOnlyList<DataSource> sources,
        DuckDBConnection duck,
        ReleaseFolder folder,
        long columnBytes
    )
    {
        (Release, Sources) = (release, sources);
        (_cubes, _extents, _duck, _folder) = (cubes, extents, duck, folder);
        _sql = new DuckDBEngine(Connect);
        Engines = new CubeEngines(new ColumnEngine(Connect, extents, new ColumnBudget(columnBytes)), _sql);
        _codes = codes
            .GroupBy(code => code.CodelistId)
            .ToDictionary(list => list.Key, list => (IReadOnlyDictionary<string, Code>)list.ToDictionary(code => code.Value));
        _earlier = (
            from list in _codes
            let earlier = AreaCodelists.OfEarlierNames(list.Key)
            where earlier is not null
            orderby earlier.Value.Year
            select (earlier.Value.Codelist, earlier.Value.Year, Codes: list.Value)
        ).ToLookup(list => list.Codelist, list => (list.Year, list.Codes));
    }

    /// <summary>What the release says of itself.</summary>
    public Release Release { get; }

    /// <summary>Documents on which it rests.</summary>
    public IReadOnlyList<DataSource> Sources { get; }

    /// <summary>What computes cells.</summary>
    internal CubeEngines Engines { get; }

    /// <summary>How much of each cube it holds, by its name.</summary>
    internal IReadOnlyDictionary<string, CubeExtent> Extents => _extents;

    /// <summary>The cubes that it holds.</summary>
    public IReadOnlyCollection<Cube> Cubes => _cubes;

    /// <summary>The entries of a codelist as the release keeps them, by code; none when it has no such list.</summary>
    public IReadOnlyDictionary<string, Code> Codes(string codelist) => _codes.GetValueOrDefault(codelist) ?? new Dictionary<string, Code>();

    /// <summary>Whether some codes of a codelist had other names in earlier years.</summary>
    public bool HasEarlierNames(string codelist) => _earlier.Contains(codelist);

    /// <summary>The entry of a code with the name that it had at the end of a year; null when the release has no such code.</summary>
    public Code? CodeOf(string codelist, string code, int year)
    {
        foreach (var (last, codes) in _earlier[codelist])
            if (year <= last && codes.TryGetValue(code, out var earlier))
                return earlier with { CodelistId = codelist };
        return Codes(codelist).GetValueOrDefault(code);
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="maxCells">Number of cells that are shown above which it is refused; ten times as many are computed to choose from.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The question has faults, or too many cells.</exception>
    public CellPage Query(CubeQuery question, AccessClass access, int maxCells, CancellationToken cancellationToken) =>
        Query(question, access, maxCells, maxCells * ComputedPerShown, cancellationToken);

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="maxCells">Number of cells that are shown above which it is refused.</param>
    /// <param name="maxComputed">
    /// Number of cells above which it is refused that are computed to choose from. A question for all of its cells that may have more than these is refused
    /// before the database is asked.
    /// </param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The question has faults, or too many cells.</exception>
    public CellPage Query(CubeQuery question, AccessClass access, int maxCells, int maxComputed, CancellationToken cancellationToken) =>
        Query(question, access, maxCells, maxComputed, Engines, cancellationToken);

    /// <summary>Answers a question by some of its engines.</summary>
    internal CellPage Query(
        CubeQuery question,
        AccessClass access,
        int maxCells,
        int maxComputed,
        CubeEngines engines,
        CancellationToken cancellationToken
    )
    {
        RefuseUnlessAnswered(question, access);
        // Who asks for the first ones is served however many could be: few combinations of members occur, and the statement has a limit.
        if (question.First is null)
            Refuse(BoundOf(question).FaultsAbove(maxComputed));
        // A status that no row has needs no column to be read.
        question = question with
        {
            Statuses = _extents[question.Cube.Name].Statuses,
        };
        cancellationToken.ThrowIfCancellationRequested();
        using var activity = CubeTelemetry.Start(question.Cube);
        var query = AggregateQuery.Of(question, access, maxComputed);
        var plan = engines.Plan(query);
        Refuse(AreaCoverage.FaultsOf(question, plan, cancellationToken));
        var page = CellSelection.Of(question, CellReader.Read(query, plan, cancellationToken));
        if (page.Cells.Count > maxCells)
            Refuse([TooManyCells.Fault(maxCells)]);
        page = page with { Engine = plan.Engine };
        CubeTelemetry.Note(question.Cube, page, activity);
        return page;
    }

    /// <summary>The organisations of a question by year, in the order of both.</summary>
    /// <param name="question">A question of <c>cooperatives</c> by year with at most one figure, the outcome.</param>
    /// <param name="attributes">Dimensions whose members are read.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The question has faults.</exception>
    public IReadOnlyList<UnitYear> UnitYears(
        CubeQuery question,
        IReadOnlyList<Dimension> attributes,
        AccessClass access,
        CancellationToken cancellationToken
    ) =>
        Read(
            question,
            access,
            (table, duck) => UnitYearReader.Read(question, attributes, table, duck, cancellationToken),
            cancellationToken
        );

    /// <summary>The durations of a survival measure by the members of a question's dimensions.</summary>
    /// <param name="question">A question whose figures are those of one survival measure.</param>
    /// <param name="durations">The durations.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The question has faults.</exception>
    public IReadOnlyList<UnitDurations> Durations(
        CubeQuery question,
        Durations durations,
        AccessClass access,
        CancellationToken cancellationToken
    ) =>
        Read(
            question,
            access,
            (table, duck) => DurationReader.Read(question, durations, table, duck, cancellationToken),
            cancellationToken
        );

    /// <summary>The pseudonymous rows of a cube, as long as the release is in memory; who may have them is the caller's to know.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="columns">Those of <see cref="Releases.Microdata.ColumnsOf"/> that are read.</param>
    /// <exception cref="QueryRefused">The release does not hold the cube.</exception>
    public Microdata Microdata(Cube cube, IReadOnlyList<FactColumn> columns)
    {
        RefuseUnlessHeld(cube);
        return new Microdata(Connect, _folder, Release.Id, cube, columns);
    }

    // What is no cell is read by SQL.
    private T Read<T>(
        CubeQuery question,
        AccessClass access,
        Func<FactTable, DuckDBConnection, T> read,
        CancellationToken cancellationToken
    )
    {
        RefuseUnlessAnswered(question, access);
        var table = FactTable.For(question.Cube, access);
        Refuse(AreaCoverage.FaultsOf(question, _sql.Plan(new AggregateQuery(question, table, [], MaxCells: 0)), cancellationToken));
        return _sql.Use(duck => read(table, duck));
    }

    private void RefuseUnlessAnswered(CubeQuery question, AccessClass access)
    {
        if (access == AccessClass.Protected)
            Refuse(ClosedToPublic.FaultsOf(Release));
        RefuseUnlessHeld(question.Cube);
        Refuse(
            QueryChecks.FaultsOf(
                question,
                Release.FirstYear,
                Release.LastYear,
                codelist => Codes(codelist).Keys,
                codelist => Codes(codelist).Values.Named()
            )
        );
    }

    /// <summary>Refuses a cube that the release does not hold.</summary>
    /// <exception cref="QueryRefused">It does not.</exception>
    private void RefuseUnlessHeld(Cube cube)
    {
        if (!_cubes.Contains(cube))
            Refuse([
                new QueryFault(
                    "CUBE_NOT_HELD",
                    new(
                        $"Đợt công bố {Release.Id} không có '{cube.Name}'; hãy hỏi một đợt sau.",
                        $"Release {Release.Id} does not contain '{cube.Name}'; query a later release."
                    )
                ),
            ]);
    }

    /// <summary>The most cells that a question without faults can have.</summary>
    internal CellBound BoundOf(CubeQuery question) =>
        CellBound.Of(question, _extents[question.Cube.Name], codelist => Codes(codelist).Keys);

    /// <summary>A further connection to the same tables, under the same seal.</summary>
    internal DuckDBConnection Connect()
    {
        var duck = _duck.Duplicate();
        if (duck.State != System.Data.ConnectionState.Open)
            duck.Open();
        return duck;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _sql.Dispose();
        _duck.Dispose();
    }

    private static void Refuse(IReadOnlyList<QueryFault> faults)
    {
        if (faults.Count > 0)
            throw new QueryRefused(faults);
    }
}
