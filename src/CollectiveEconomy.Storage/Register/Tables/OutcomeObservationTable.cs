using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class OutcomeObservationTable : IEntityTypeConfiguration<OutcomeObservation>
{
    public void Configure(EntityTypeBuilder<OutcomeObservation> builder)
    {
        builder.ToTable("OutcomeObservation");
        builder.HasKey(observation => observation.Id);
        builder
            .HasIndex(observation => new
            {
                observation.ModelId,
                observation.IndicatorCode,
                observation.Year,
                observation.Kind,
            })
            .IsUnique();
        builder.HasIndex(observation => new { observation.ModelId, observation.Id });
        builder.RefersTo<ValueChainModel>(nameof(OutcomeObservation.ModelId));
        builder.RefersTo<OutcomeIndicator>(nameof(OutcomeObservation.IndicatorCode));
        builder.RefersTo<SourceDocument>(nameof(OutcomeObservation.SourceDocumentCode));
    }
}
