using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollectiveEconomy.Storage.Tests.Register;

/// <summary>The file of a register is changed by others while it is read.</summary>
public sealed class RegisterFileTests : IDisposable
{
    private const int ProgrammesOfLarge = 2_000;

    private readonly TemporaryFolder _folder = new();
    private readonly PassingTime _clock = new();
    private readonly RegisterSettings _settings;
    private readonly RegisterPool _pool;

    public RegisterFileTests()
    {
        _settings = Made("register.sqlite", 1);
        _pool = new RegisterPool(_settings, NullLoggerFactory.Instance, _clock);
    }

    private string Path => _folder.Place("register.sqlite");

    [Fact]
    public async Task Nothing_of_the_file_is_mapped_into_memory()
    {
        await using var register = _pool.CreateDbContext();
        Assert.Equal([0], await register.Database.SqlQueryRaw<int>("PRAGMA mmap_size").ToListAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_480)]
    public async Task A_file_that_is_cut_short_is_refused_until_it_is_restored(long length)
    {
        var backup = Copied();
        Assert.Equal(1, await CountAsync());

        await using (var file = new FileStream(Path, FileMode.Open, FileAccess.Write))
            file.SetLength(length);
        var fault = await Assert.ThrowsAsync<RegisterFileFault>(CountAsync);
        Overwrite(backup);

        Assert.Contains("restore it from the backup", fault.Text.En, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_file_whose_pages_are_damaged_is_refused_until_it_is_restored()
    {
        var backup = Copied();
        Assert.Equal(1, await CountAsync());

        var length = new FileInfo(Path).Length;
        await using (var file = new FileStream(Path, FileMode.Open, FileAccess.Write))
        {
            file.Position = 100;
            file.Write(new byte[length - 100]);
        }

        await Assert.ThrowsAsync<RegisterFileFault>(CountAsync);
        Overwrite(backup);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_larger_backup_that_is_written_over_the_file_answers()
    {
        Made("large.sqlite", ProgrammesOfLarge);
        Assert.Equal(1, await CountAsync());

        Overwrite(_folder.Place("large.sqlite"));

        Assert.Equal(ProgrammesOfLarge, await CountAsync());
    }

    [Fact]
    public async Task A_backup_of_the_same_size_that_is_written_over_the_file_answers()
    {
        Made("other.sqlite", 2);
        Assert.Equal(new FileInfo(Path).Length, new FileInfo(_folder.Place("other.sqlite")).Length);
        Assert.Equal(1, await CountAsync());

        Overwrite(_folder.Place("other.sqlite"));

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_file_that_is_put_in_the_place_of_the_former_answers_and_both_keep_their_changes()
    {
        var other = Made("other.sqlite", 5);
        await AddAsync(_pool.CreateDbContext(), "LAST");
        Assert.Equal(2, await CountAsync());

        File.Move(Path, _folder.Place("former.sqlite"));
        File.Move(_folder.Place("other.sqlite"), Path);

        Assert.Equal(5, await CountAsync());
        await AddAsync(_pool.CreateDbContext(), "NEXT");
        Assert.Equal(6, await CountAsync());
        await using var former = RegisterConnection.Open(RegisterSettings.Sqlite(_folder.Place("former.sqlite")));
        Assert.Equal(2, await former.Programmes.CountAsync());
    }

    [Fact]
    public async Task A_file_that_is_deleted_is_refused_until_there_is_one_again()
    {
        var backup = Copied();
        Assert.Equal(1, await CountAsync());

        File.Delete(Path);
        var fault = await Assert.ThrowsAsync<RegisterFileFault>(CountAsync);
        Assert.False(File.Exists(Path));
        File.Move(backup, Path);

        Assert.Contains("is gone", fault.Text.En, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_file_that_was_replaced_is_opened_when_nobody_reads_the_former_any_more()
    {
        Made("other.sqlite", 5);
        await using (var reading = _pool.CreateDbContext())
        {
            Assert.Equal(1, await reading.Programmes.CountAsync());
            File.Move(_folder.Place("other.sqlite"), Path, overwrite: true);

            Assert.Equal(RegisterFileFault.InUse, (await Assert.ThrowsAsync<RegisterFileFault>(CountAsync)).Text);
            Assert.Equal(1, await reading.Programmes.CountAsync());
        }

        Assert.Equal(5, await CountAsync());
    }

    [Fact]
    public async Task A_register_of_another_version_is_refused()
    {
        await using (var older = RegisterConnection.Open(RegisterSettings.Sqlite(_folder.Place("older.sqlite"))))
            await older.GetService<IMigrator>().MigrateAsync("20261129040001_FileCounts");
        SqliteConnection.ClearAllPools();
        Assert.Equal(1, await CountAsync());

        File.Move(_folder.Place("older.sqlite"), Path, overwrite: true);

        Assert.Equal(RegisterFileFault.OtherVersion, (await Assert.ThrowsAsync<RegisterFileFault>(CountAsync)).Text);
    }

    [Fact]
    public async Task What_other_processes_write_is_read_and_is_soon_in_the_file_itself()
    {
        Assert.Equal(1, await CountAsync());
        await AddAsync(RegisterConnection.Open(_settings), "OTHER");

        Assert.Equal(2, await CountAsync());

        Assert.Equal(0, new FileInfo(Path + "-wal").Length);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Reading_goes_on_while_another_process_writes_its_changes_into_the_file()
    {
        await using var reading = _pool.CreateDbContext();
        Assert.Equal(1, await reading.Programmes.CountAsync());
        await using (var other = RegisterConnection.Open(_settings))
        {
            await AddAsync(RegisterConnection.Open(_settings), "OTHER");
            await other.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Assert.Equal(2, await CountAsync());
        Assert.Equal(2, await reading.Programmes.CountAsync());
    }

    public void Dispose()
    {
        _pool.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<int> CountAsync()
    {
        _clock.Pass(EmbeddedConnections.LookedAtEvery);
        await using var register = _pool.CreateDbContext();
        return await register.Programmes.CountAsync();
    }

    private RegisterSettings Made(string name, int programmes)
    {
        var settings = RegisterSettings.Sqlite(_folder.Place(name));
        using (var register = RegisterConnection.Open(settings))
        {
            register.Database.Migrate();
            register.Programmes.AddRange(Enumerable.Range(0, programmes).Select(number => Programme($"P{number}")));
            register.SaveChanges();
            register.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        return settings;
    }

    private string Copied()
    {
        var backup = _folder.Place("backup.sqlite");
        File.Copy(Path, backup);
        return backup;
    }

    // As cp does: the same file, emptied and written again.
    private void Overwrite(string source)
    {
        using var from = File.OpenRead(source);
        using var to = new FileStream(Path, FileMode.Truncate, FileAccess.Write);
        from.CopyTo(to);
    }

    private static async Task AddAsync(RegisterContext register, string code)
    {
        await using (register)
        {
            register.Programmes.Add(Programme(code));
            await register.SaveChangesAsync();
        }
    }

    private static Programme Programme(string code) =>
        new()
        {
            Code = code,
            NameVi = code,
            NameEn = null,
            StartYear = 2021,
            EndYear = 2025,
            SourceDocumentCode = null,
        };

    private sealed class PassingTime : TimeProvider
    {
        private long _passed;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _passed;

        public void Pass(TimeSpan time) => _passed += time.Ticks;
    }
}
