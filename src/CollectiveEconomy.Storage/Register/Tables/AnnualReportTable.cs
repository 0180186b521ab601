using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class AnnualReportTable : IEntityTypeConfiguration<AnnualReport>
{
    public void Configure(EntityTypeBuilder<AnnualReport> builder)
    {
        builder.ToTable("AnnualReport");
        builder.HasKey(report => report.Id);
        builder.HasIndex(report => new { report.CooperativeId, report.Year }).IsUnique();
        // Organisations are ordered by revenue of a year: found here, close together, the reports themselves need not be read.
        builder.HasIndex(report => new
        {
            report.Year,
            report.CooperativeId,
            report.Revenue,
        });
        builder.RefersTo<Cooperative>(nameof(AnnualReport.CooperativeId));
        builder.RefersTo<SourceDocument>(nameof(AnnualReport.SourceDocumentCode));
    }
}
