using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Numbers;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>A model with what several cubes tell of it.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Cooperative">The cooperative that carries it out.</param>
/// <param name="Products">Its products by code.</param>
/// <param name="Weights">Part of its money that counts for each product.</param>
/// <param name="ContentAreas">Its content areas by code.</param>
internal sealed record PublishedModel(
    ValueChainModel Row,
    PublishedCooperative Cooperative,
    IReadOnlyList<string> Products,
    IReadOnlyList<double> Weights,
    IReadOnlyList<string> ContentAreas
)
{
    public Place Place => Cooperative.Place;

    /// <summary>
    /// Whole months from the start of support to its end, or to its planned end while support is ongoing; null when not known.
    /// </summary>
    public int? Months => SupportPeriods.WholeMonths(Row.Starts, Row.Ended ?? Row.PlannedEnd);

    /// <summary>Whether its support has begun, though it may have been given up since.</summary>
    public bool HasBegun => Row.Status is not (ModelStatus.Proposed or ModelStatus.Appraising or ModelStatus.Approved);

    public string? DurationBand => DurationBands.Of(Months);

    public static IReadOnlyDictionary<int, PublishedModel> Read(FactSource source)
    {
        var products = source.Register.ModelProducts.ToLookup(product => product.ModelId);
        var areas = source.Register.ModelContentAreas.ToLookup(area => area.ModelId, area => area.ContentArea);
        var models = new OrderedDictionary<int, PublishedModel>();
        foreach (var row in source.Register.Models.Where(model => model.Origin == source.Origin).OrderBy(model => model.Id))
        {
            if (!source.Cooperatives.TryGetValue(row.CooperativeId, out var cooperative))
                continue;
            var own = products[row.Id].OrderBy(product => product.ProductCode, StringComparer.Ordinal).ToList();
            models.Add(
                row.Id,
                new PublishedModel(
                    row with
                    {
                        Note = null,
                    },
                    cooperative,
                    [.. own.Select(product => product.ProductCode)],
                    [.. own.Select(product => (double)product.Weight)],
                    [.. areas[row.Id].Order(StringComparer.Ordinal)]
                )
            );
        }

        return models;
    }

    /// <summary>Parts of an amount for its products, which sum to it; all of it when no product is stated. Null has null parts.</summary>
    public IReadOnlyList<long?> Split(long? amount) =>
        amount is not { } whole || Products.Count < 2
            ? [.. Enumerable.Repeat(amount, Math.Max(1, Products.Count))]
            : [.. Apportionment.Of(Math.Abs(whole), Weights).Select(part => (long?)(Math.Sign(whole) * part))];
}
