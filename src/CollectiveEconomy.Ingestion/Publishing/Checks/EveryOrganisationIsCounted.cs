using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>The release counts exactly the organisations that exist in the register at the end of each year.</summary>
public sealed class EveryOrganisationIsCounted : IPublicationCheck
{
    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft)
    {
        var lives = draft
            .Cooperatives.Select(cooperative => new
            {
                Founded = cooperative.Founded == null ? int.MinValue : cooperative.Founded.Value.Year,
                Dissolved = cooperative.Dissolved == null ? int.MaxValue : cooperative.Dissolved.Value.Year,
                cooperative.Weight,
            })
            .ToList();
        return from year in draft.Release.Years()
            let existing = lives.Where(life => life.Founded <= year && life.Dissolved > year).Sum(life => (long)life.Weight)
            let counted = draft.Nation("cooperatives", "organisations", year) ?? 0
            where counted != existing
            select new CheckFinding(
                nameof(EveryOrganisationIsCounted),
                CheckSeverity.Error,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The register has {existing} organisations at the end of {year}, but the release counts {counted}."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Sổ đăng ký có {existing} tổ chức vào cuối năm {year}, còn đợt công bố đếm được {counted}."
                )
            );
    }
}
