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
        builder.RefersTo<Cooperative>(nameof(AnnualReport.CooperativeId));
        builder.RefersTo<SourceDocument>(nameof(AnnualReport.SourceDocumentCode));
    }
}
