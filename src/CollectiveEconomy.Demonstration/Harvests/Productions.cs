using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration.Harvests;

/// <summary>
/// Yearly production since 2018 of the supported and of a sample of the other agricultural cooperatives (<see cref="DemonstrationPlan.PartWithProduction"/>);
/// so it tells shares and means, and no total of the country. Amounts are assumptions; what is sold under contract rises with linkage and support.
/// </summary>
internal sealed class Productions(DemonstrationPlan plan)
{
    private const int FirstYear = 2018;
    private const double NoAnswer = 0.06;
    private const double PriceGrowth = 0.035;

    // The logit of the contracted share: of the typical cooperative in 2018, its rise a year, by linkage, and by full support of the usual effect.
    private const double Contracted = -1.1;
    private const double ContractedRise = 0.06;
    private const double ForLinkage = 0.7;
    private const double ForEffect = 0.8 / 0.12;

    public IEnumerable<Production> Of(Organisation organisation, IReadOnlyList<string> products, IReadOnlyList<Certification> certificates)
    {
        if (organisation.SupportedFrom is null && !new Draws(plan.Seed, "production", organisation.Key).Happens(plan.PartWithProduction))
            yield break;
        for (var year = Math.Max(FirstYear, organisation.Founded.Year + 1); year <= Horizon.LastYear; year++)
        {
            if (!organisation.ExistsOn(Horizon.EndOf(year)))
                yield break;
            var draws = new Draws(plan.Seed, "harvest", organisation.Key, year);
            if (draws.Happens(NoAnswer))
                continue;
            for (var i = 0; i < products.Count; i++)
                yield return Row(draws, organisation, products, i, year, certificates);
        }
    }

    private Production Row(
        Draws draws,
        Organisation organisation,
        IReadOnlyList<string> products,
        int index,
        int year,
        IReadOnlyList<Certification> certificates
    )
    {
        var lasting = new Draws(plan.Seed, "fields", organisation.Key, index);
        var profile = ProductProfile.Of(products[index]);
        var size = Math.Exp(0.6 * organisation.Traits.Size + 0.5 * lasting.Normal()) / Math.Sqrt(products.Count);
        var hectares = profile.Hectares * size;
        var tonnes = (hectares ?? size) * profile.Tonnes * Math.Exp(0.1 * lasting.Normal() + 0.09 * draws.Normal());
        var price = profile.Price * Math.Pow(1 + PriceGrowth, year - FirstYear) * Math.Exp(0.08 * draws.Normal());
        var isCertified = certificates.Any(one => one.ProductCode == products[index] && CountsAtEnd(one, year));
        var certified = isCertified ? lasting.Between(0.25, 0.95) : 0;
        var answers = new Answers(draws);
        return new Production
        {
            Id = 0,
            CooperativeId = organisation.Id,
            ProductCode = products[index],
            Year = year,
            AreaHa = answers.Of(Hundredths(hectares)),
            VolumeTonnes = answers.Of(Hundredths(tonnes)),
            Value = answers.Of(Amounts.Rounded(tonnes * 1000 * price)),
            ContractedVolumeTonnes = answers.Of(Hundredths(tonnes * ShareContracted(draws, organisation, year))),
            CertifiedAreaHa = answers.Of(Hundredths(hectares * certified)),
        };
    }

    private double ShareContracted(Draws draws, Organisation organisation, int year)
    {
        var support = plan.EffectOfSupport * Trajectories.PartOfEffect(year - organisation.SupportedFrom);
        var logit =
            Contracted
            + ContractedRise * (year - FirstYear)
            + ForLinkage * organisation.Traits.Linkage
            + ForEffect * support
            + 0.3 * draws.Normal();
        return 1 / (1 + Math.Exp(-logit));
    }

    private static bool CountsAtEnd(Certification certificate, int year) =>
        certificate.ValidFrom <= Horizon.EndOf(year) && (certificate.ValidTo is null || certificate.ValidTo >= Horizon.EndOf(year));

    private static decimal? Hundredths(double? value) => value is { } known ? Math.Round((decimal)known, 2) : null;
}
