using CollectiveEconomy.Statistics.Official;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class OfficialFigureTable : IEntityTypeConfiguration<OfficialFigure>
{
    public void Configure(EntityTypeBuilder<OfficialFigure> builder)
    {
        builder.ToTable("OfficialFigure");
        builder.HasKey(figure => figure.Code);
        builder.Property(figure => figure.AreaName).HasMaxLength(Keys.NameLength);
        builder.Property(figure => figure.NoteVi).HasMaxLength(Keys.TextLength);
        builder.Property(figure => figure.NoteEn).HasMaxLength(Keys.TextLength);
        builder.HasIndex(figure => new
        {
            figure.IndicatorCode,
            figure.PeriodEnd,
            figure.Code,
        });
        builder.RefersTo<Indicator>(nameof(OfficialFigure.IndicatorCode));
        builder.RefersTo<SourceDocument>(nameof(OfficialFigure.SourceDocumentCode));
    }
}
