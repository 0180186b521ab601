using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Engines;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Chooses the accumulator of each aggregate of a query; aggregates that are found together share one.</summary>
/// <param name="query">The query.</param>
/// <param name="columns">The columns of its table.</param>
/// <param name="repeats">In how many entries of one cell a row may stand.</param>
/// <param name="rollup">Cells whose values are added up in the place of rows; null for rows.</param>
internal sealed class AccumulatorChoice(AggregateQuery query, FactColumns columns, long repeats, RollupValues? rollup)
{
    private readonly Dictionary<object, Accumulator?> _accumulators = [];
    private readonly CubeQuery _question = query.Question;
    private readonly bool _hasOneRow = OrganisationRows.AreSingle(query.Question);

    /// <summary>What computes an aggregate, and which of its outputs it is; null when it can't be computed exactly.</summary>
    public AggregateOutput? Of(Aggregate aggregate) =>
        aggregate switch
        {
            Units or Reported => Output(aggregate, () => Count(query.Cube.Weight, RowTerms.Counted(aggregate))),
            Distinct distinct => Output(
                aggregate,
                () => Distinct(distinct.Column, distinct.OnlyWhere is { } flag ? RowTerms.Name(flag) : null)
            ),
            Organisations when _hasOneRow => Output(aggregate, () => Count(null, null)),
            Organisations => Output(aggregate, () => Distinct(AggregateSql.CooperativeColumn, null)),
            Contributors(var column, var with) when _hasOneRow => Output(aggregate, () => Count(null, RowTerms.Contributes(column, with))),
            Contributors(var column, var with) => Output(
                aggregate,
                () => Distinct(AggregateSql.CooperativeColumn, RowTerms.Contributes(column, with))
            ),
            Sum or SumOf or WeightedSum => Output(aggregate, () => Added(RowTerms.Of(aggregate, query.Cube))),
            CellKey => Output(aggregate, () => Count(RowTerms.Of(aggregate, query.Cube))),
            Quantile quantile => Quantile(quantile),
            Extreme extreme => Output(
                (extreme.Column, typeof(ExtremeAccumulator)),
                () => Given(RowTerms.Of(extreme, query.Cube), (terms, given) => new ExtremeAccumulator(terms, given)),
                extreme.IsGreatest ? ExtremeAccumulator.Greatest : ExtremeAccumulator.Least
            ),
            Magnitude(var column, var with) => Output(
                new Magnitude(column, with),
                () => Largest(column, with),
                LargestAccumulator.Magnitude
            ),
            Largest(var column, var with) => Output(new Magnitude(column, with), () => Largest(column, with), LargestAccumulator.Largest),
            Durations => Output(
                aggregate,
                () => Given(RowTerms.Of(aggregate, query.Cube), (terms, given) => new ListAccumulator(terms, given))
            ),
            AnyOf => Output(aggregate, () => Any(RowTerms.Of(aggregate, query.Cube))),
            Squares squares => Output(aggregate, () => Squared(squares, RowTerms.Of(aggregate, query.Cube))),
            // Variances are real sums, whose last bits depend on the order of rows.
            _ => null,
        };

    private AggregateOutput? Output(object key, Func<Accumulator?> make, int output = 0)
    {
        if (!_accumulators.TryGetValue(key, out var accumulator))
            // Organisations with one row in a cell are counted otherwise than those with several.
            _accumulators.Add(key, accumulator = rollup is null ? make() : rollup.Accumulator((key, _hasOneRow), make));
        return accumulator is null ? null : new AggregateOutput(accumulator, output);
    }

    private CountAccumulator? Count(string? weight, string? condition)
    {
        var weights = weight is null ? null : Terms(RowTerms.Name(weight));
        var mask = condition is null ? null : columns.Mask(condition);
        return (weight is not null && weights is null) || (condition is not null && mask is null)
            ? null
            : new CountAccumulator(weights, mask);
    }

    private CountAccumulator? Count(RowTerm term) =>
        Terms(term.Value) is { } terms && columns.Mask(term.IsGiven) is { } given ? new CountAccumulator(terms, given) : null;

    private DistinctAccumulator? Distinct(string column, string? condition)
    {
        var mask = condition is null ? null : columns.Mask(condition);
        return columns.Identities(column) is { } identities && (condition is null || mask is not null)
            ? new DistinctAccumulator(identities, mask)
            : null;
    }

    private Accumulator? Added(RowTerm term) =>
        Given(term, (terms, given) => new SumAccumulator(terms, given, isRestricted: term.Condition is not null));

    private AggregateOutput? Quantile(Quantile quantile)
    {
        var percents = query
            .Aggregates.OfType<Quantile>()
            .Where(other => other.Column == quantile.Column)
            .Select(other => other.Percent)
            .ToList();
        return Output(
            (quantile.Column, typeof(QuantileAccumulator)),
            () => Given(RowTerms.Of(quantile, query.Cube), (terms, given) => new QuantileAccumulator(terms, given, percents)),
            percents.IndexOf(quantile.Percent)
        );
    }

    private LargestAccumulator? Largest(string column, string? with)
    {
        var term = _hasOneRow ? RowTerms.Of(new Magnitude(column, with), query.Cube) : RowTerms.Contribution(column, with, query.Cube);
        var cooperatives = _hasOneRow ? null : columns.Identities(AggregateSql.CooperativeColumn);
        return Terms(term.Value) is { } terms && columns.Mask(term.IsGiven) is { } given && (_hasOneRow || cooperatives is not null)
            ? new LargestAccumulator(terms, given, cooperatives, isRestricted: with is not null)
            : null;
    }

    private AnyAccumulator? Any(RowTerm term) =>
        columns.Mask(term.Value) is { } isTrue && columns.Mask(term.IsGiven) is { } given ? new AnyAccumulator(isTrue, given) : null;

    private SquaresAccumulator? Squared(Squares squares, RowTerm term) =>
        columns.Terms(term.Value) is { } terms
        && terms.Magnitude * (UInt128)repeats <= SquaresAccumulator.MaxMagnitude
        && columns.Mask(term.IsGiven) is { } given
            ? new SquaresAccumulator(terms, given, isRestricted: term.Condition is not null, AggregateSql.SquaredUnit(squares))
            : null;

    private Accumulator? Given(RowTerm term, Func<TermColumn, RowMask, Accumulator> make) =>
        Terms(term.Value) is { } terms && columns.Mask(term.IsGiven) is { } given ? make(terms, given) : null;

    // No sum over any rows can exceed a whole number then, and none has to be checked.
    private TermColumn? Terms(string value) =>
        columns.Terms(value) is { } terms && terms.Magnitude * (UInt128)repeats <= long.MaxValue ? terms : null;
}
