using CollectiveEconomy.Ingestion.Importing;

namespace CollectiveEconomy.Ingestion.Rules.Production;

/// <summary>The certified area is part of the area.</summary>
internal sealed class CertifiedAreaIsWithinArea : ISubmissionRule
{
    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<Statistics.Products.Production>("certified_area_ha", "area_ha")
        where row.Record.CertifiedAreaHa > row.Record.AreaHa
        select row.Found(
            "certified_area_ha",
            row.Record.CertifiedAreaHa,
            $"Diện tích được chứng nhận lớn hơn diện tích ({row.Record.AreaHa}).",
            $"More is certified than there is ({row.Record.AreaHa})."
        );
}
