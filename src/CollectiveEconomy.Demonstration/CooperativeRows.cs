using System.Globalization;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Demonstration;

/// <summary>The rows of the register that organisations become.</summary>
internal static class CooperativeRows
{
    // Of those founded after the merger of provinces, this part was reported by new code only; an assumption.
    private const double NewCodeOnly = 0.15;

    public static Cooperative Of(int seed, Organisation organisation)
    {
        var name = Names.Of(seed, organisation);
        return new Cooperative
        {
            Id = organisation.Id,
            Code = string.Create(CultureInfo.InvariantCulture, $"SYN-{organisation.Id:D6}"),
            Name = name,
            SearchName = SearchForm.Of(name),
            LegalForm = organisation.LegalForm,
            Field = organisation.Field,
            VsicSection = Activities.Section(seed, organisation),
            ServiceType = Activities.ServiceType(seed, organisation),
            Founded = organisation.Founded,
            FoundedPrecision = DatePrecision.Day,
            Dissolved = organisation.Dissolved,
            ProvinceId = organisation.Province.SuccessorId!.Value,
            FormerProvinceId = IsOfNewCodeOnly(seed, organisation) ? null : organisation.Province.Id,
            UnionId = organisation.Union?.Id,
            Origin = Origin.Synthetic,
            Weight = organisation.Weight,
        };
    }

    private static bool IsOfNewCodeOnly(int seed, Organisation organisation) =>
        organisation.Founded >= Horizon.Merger && new Draws(seed, "new code", organisation.Key).Happens(NewCodeOnly);
}
