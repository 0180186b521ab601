namespace CollectiveEconomy.Storage.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void The_folder_is_created_when_that_is_wanted_and_holds_the_register_and_the_releases()
    {
        var folder = DataFolder.Read(Settings.Of($"Data:Folder={_place.Place("one/two")}"));
        Assert.False(Directory.Exists(_place.Place("one")));
        folder.Create();
        Assert.True(Directory.Exists(folder.Path));
        Assert.Equal(
            (Path.Combine(folder.Path, "register.sqlite"), Path.Combine(folder.Path, "releases")),
            (folder.RegisterFile, folder.Releases)
        );
    }

    [Theory]
    [InlineData("environment")]
    [InlineData("ASPNETCORE_ENVIRONMENT")]
    [InlineData("DOTNET_ENVIRONMENT")]
    public void In_production_it_must_be_there(string variable)
    {
        string[] settings = [$"Data:Folder={_place.Place("one")}", $"{variable}=Production"];
        Assert.StartsWith(
            $"Data:Folder is '{_place.Place("one")}', which does not exist: name the folder of this installation, restore its backup,",
            Settings.Refused("Data:Folder", () => DataFolder.Read(Settings.Of(settings))),
            StringComparison.Ordinal
        );
        Directory.CreateDirectory(_place.Place("one"));
        Assert.Equal(_place.Place("one"), DataFolder.Read(Settings.Of(settings)).Path);
    }

    [Fact]
    public void A_file_in_its_place_is_refused()
    {
        File.WriteAllText(_place.Place("taken"), "");
        Assert.Equal(
            $"Data:Folder is '{_place.Place("taken")}', which can't be used as a folder: name a writable folder.",
            Settings.Refused("Data:Folder", () => DataFolder.Read(Settings.Of($"Data:Folder={_place.Place("taken")}")))
        );
    }

    [Theory]
    [InlineData("taken/below")]
    [InlineData("with\0nothing")]
    public void A_name_that_no_folder_can_have_is_refused(string name)
    {
        File.WriteAllText(_place.Place("taken"), "");
        Settings.Refused("Data:Folder", () => DataFolder.Read(Settings.Of($"Data:Folder={_place.Place(name)}")));
    }
}
