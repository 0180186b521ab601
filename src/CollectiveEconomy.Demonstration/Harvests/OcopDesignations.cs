using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration.Harvests;

/// <summary>
/// Products of cooperatives with stars of One Commune One Product. At the end of 2021, 2023 and 2024 as many cooperatives hold one as holders
/// times the cooperatives' share (F0203 F0204, F0196 F0197, F0188 F0189), scaled. Stars are drawn near to the shares of products of
/// 2024 (F0185, F0186). A recognition lasts 36 months and is renewed; holders that are dissolved are left out: assumptions.
/// </summary>
internal sealed class OcopDesignations(int seed, Figures figures, double scale, CooperativeProducts products)
{
    private const int FirstYear = 2019;
    private const int Months = 36;
    private const double GrowthOutside = 0.25;
    private const double SecondProduct = 0.3;
    private const double MoreStars = 0.1;
    private static readonly (int Item, double Weight)[] Stars = [(3, 0.8), (4, 0.195), (5, 0.005)];

    private readonly Series _holders = new(
        new Dictionary<int, double>
        {
            [2021] = figures["F0203"] * figures["F0204"] / 100,
            [2023] = figures["F0196"] * figures["F0197"] / 100,
            [2024] = figures["F0188"] * figures["F0189"] / 100,
        },
        GrowthOutside
    );

    public IEnumerable<KeyProductDesignation> All() =>
        Holders().SelectMany(holder => OfHolder(holder.Organisation, new Draws(seed, "stars", holder.Organisation.Key), holder.Year));

    /// <summary>The best managed and technically most advanced first, with luck.</summary>
    private IEnumerable<(Organisation Organisation, int Year)> Holders()
    {
        var waiting = new Queue<Organisation>(
            products
                .Producers.Where(producer => producer.Dissolved is null && producer.Founded.Year < FirstYear)
                .OrderByDescending(producer => Merit(producer) + new Draws(seed, "ocop", producer.Key).Normal())
        );
        var held = 0;
        for (var year = FirstYear; year <= Horizon.LastYear; year++)
        for (var all = (int)Math.Round(_holders.At(year) * scale); held < all && waiting.Count > 0; held++)
            yield return (waiting.Dequeue(), year);
    }

    private IEnumerable<KeyProductDesignation> OfHolder(Organisation organisation, Draws draws, int year)
    {
        foreach (var product in products.Of(organisation).Take(draws.Happens(SecondProduct) ? 2 : 1))
        {
            var stars = draws.Weighted(Stars);
            for (var from = draws.DayOf(year); from <= Horizon.LastDay; from = from.AddMonths(Months))
            {
                yield return Row(organisation, product, stars, from);
                stars = Math.Min(5, stars + (stars < 4 && draws.Happens(MoreStars) ? 1 : 0));
            }
        }
    }

    private static double Merit(Organisation producer) =>
        0.5 * producer.Traits.Quality + 0.4 * producer.Traits.Technology + (producer.SupportedFrom is null ? 0 : 0.8);

    private static KeyProductDesignation Row(Organisation organisation, string product, int stars, DateOnly from) =>
        new()
        {
            Id = 0,
            ProductCode = product,
            Level = DesignationLevel.Ocop,
            RegionCode = null,
            ProvinceId = organisation.Province.SuccessorId,
            CooperativeId = organisation.Id,
            Stars = stars,
            Decision = $"Công nhận sản phẩm OCOP {Names.Mark}",
            ValidFrom = from,
            ValidTo = from.AddMonths(Months).AddDays(-1),
            Origin = Origin.Synthetic,
        };
}
